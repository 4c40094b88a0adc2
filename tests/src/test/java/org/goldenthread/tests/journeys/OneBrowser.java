package org.goldenthread.tests.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One browser for all journeys of a run: whoever is signed in stays so, and a page that was looked at is not looked at
 * again. It is closed when the run ends.
 */
final class OneBrowser implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(PortalBrowser.class);
    }

    @Override
    public PortalBrowser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OneBrowser.class))
                .getOrComputeIfAbsent(PortalBrowser.class, any -> PortalBrowser.open(), PortalBrowser.class);
    }
}

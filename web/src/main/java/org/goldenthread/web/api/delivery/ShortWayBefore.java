package org.goldenthread.web.api.delivery;

import io.undertow.server.HttpHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;

/** Lays the {@link ShortWay} before all doors. Until the portal is open there is none, and everything goes the long way. */
public class ShortWayBefore implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo portal, ServletContext context) {
        portal.addInitialHandlerChainWrapper(longWay -> before(longWay, context));
    }

    private static HttpHandler before(HttpHandler longWay, ServletContext context) {
        return exchange -> {
            Object opened = ShortWay.leadsTo(exchange) ? context.getAttribute(ShortWay.class.getName()) : null;
            if (opened instanceof ShortWay shortWay) {
                shortWay.handle(exchange, longWay);
            } else {
                longWay.handleRequest(exchange);
            }
        };
    }
}

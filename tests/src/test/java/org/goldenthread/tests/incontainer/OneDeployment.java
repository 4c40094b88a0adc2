package org.goldenthread.tests.incontainer;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys the portal once for all classes of tests. They all ask for the same EAR, and laying it out anew for each took more
 * time than the tests themselves, and more memory than a server has.
 */
public class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ForAll.class);
    }

    /** Stands before Arquillian's own steps, and lets each happen the first time alone. */
    static class ForAll {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private @Nullable DeploymentScenario first;
        private boolean deployed;

        void describe(@Observes EventContext<GenerateDeployment> step) {
            if (first == null) {
                step.proceed();
                first = scenario.get();
            } else {
                scenario.set(first);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> step) {
            if (!deployed) {
                step.proceed();
                deployed = true;
            }
        }

        /** It goes with the server. */
        void leave(@Observes EventContext<UnDeployManagedDeployments> step) {
            deployed = true;
        }
    }
}

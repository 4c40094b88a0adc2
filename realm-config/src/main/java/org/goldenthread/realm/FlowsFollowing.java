package org.goldenthread.realm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.AuthenticationExecutionModel;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.AuthenticationFlowModel;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.RepresentationToModel;
import org.keycloak.representations.idm.AuthenticationExecutionExportRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;

/**
 * Brings the ways to sign in to what the realm's file says. The steps of a flow that is as it should be are left alone:
 * sessions remember the steps that were taken by their numbers.
 */
final class FlowsFollowing {

    private final RealmModel realm;

    FlowsFollowing(RealmModel realm) {
        this.realm = realm;
    }

    void bringTo(RealmRepresentation wanted) {
        wanted.getAuthenticatorConfig().forEach(this::config);
        // all flows before any steps, for a step may be another flow
        wanted.getAuthenticationFlows().forEach(this::flow);
        wanted.getAuthenticationFlows().forEach(this::steps);
    }

    private void config(AuthenticatorConfigRepresentation wanted) {
        AuthenticatorConfigModel there = realm.getAuthenticatorConfigByAlias(wanted.getAlias());
        if (there == null) {
            realm.addAuthenticatorConfig(RepresentationToModel.toModel(wanted));
        } else {
            there.setConfig(wanted.getConfig());
            realm.updateAuthenticatorConfig(there);
        }
    }

    private void flow(AuthenticationFlowRepresentation wanted) {
        AuthenticationFlowModel there = realm.getFlowByAlias(wanted.getAlias());
        if (there == null) {
            realm.addAuthenticationFlow(RepresentationToModel.toModel(wanted));
        } else {
            there.setDescription(wanted.getDescription());
            realm.updateAuthenticationFlow(there);
        }
    }

    private void steps(AuthenticationFlowRepresentation wanted) {
        String flow = realm.getFlowByAlias(wanted.getAlias()).getId();
        List<AuthenticationExecutionModel> there =
                realm.getAuthenticationExecutionsStream(flow).toList();
        List<AuthenticationExecutionModel> due = wanted.getAuthenticationExecutions().stream()
                .map(step -> step(step, flow))
                .toList();
        if (there.stream()
                .map(Step::of)
                .toList()
                .equals(due.stream().map(Step::of).toList())) {
            return;
        }
        there.forEach(realm::removeAuthenticatorExecution);
        due.forEach(realm::addAuthenticatorExecution);
    }

    private AuthenticationExecutionModel step(AuthenticationExecutionExportRepresentation wanted, String flow) {
        AuthenticationExecutionModel step = new AuthenticationExecutionModel();
        step.setParentFlow(flow);
        step.setAuthenticator(wanted.getAuthenticator());
        step.setAuthenticatorFlow(wanted.isAuthenticatorFlow());
        step.setRequirement(Requirement.valueOf(wanted.getRequirement()));
        step.setPriority(wanted.getPriority());
        if (wanted.getFlowAlias() != null) {
            step.setFlowId(realm.getFlowByAlias(wanted.getFlowAlias()).getId());
        }
        if (wanted.getAuthenticatorConfig() != null) {
            step.setAuthenticatorConfig(realm.getAuthenticatorConfigByAlias(wanted.getAuthenticatorConfig())
                    .getId());
        }
        return step;
    }

    /** What makes one step the same as another. */
    private record Step(
            @Nullable String authenticator,
            @Nullable String flow,
            @Nullable String config,
            Requirement requirement,
            int priority) {

        static Step of(AuthenticationExecutionModel step) {
            return new Step(
                    step.getAuthenticator(),
                    step.getFlowId(),
                    step.getAuthenticatorConfig(),
                    step.getRequirement(),
                    step.getPriority());
        }
    }
}

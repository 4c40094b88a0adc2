package org.goldenthread.web.pages.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class APageIsShownInOneTransactionTest {

    private final List<String> happened = new ArrayList<>();
    private int status = Status.STATUS_NO_TRANSACTION;
    private boolean trailCanBeKept = true;

    @Test
    void whatIsShownIsReadInOneTransactionThatEndsBeforeThePageIsWritten() throws Exception {
        Object page = new Looking(transaction()).look(call("shown", () -> "page"));

        assertThat(page).isEqualTo("page");
        assertThat(happened).containsExactly("begin", "proceed", "commit");
    }

    @Test
    void aRefusalEndsItAndPassesOn() {
        assertThatThrownBy(() -> new Looking(transaction()).look(call("shown", () -> {
                    throw new IllegalStateException("refused");
                })))
                .hasMessage("refused");
        assertThat(happened).containsExactly("begin", "proceed", "rollback");
    }

    @Test
    void nothingIsShownWhereTheTrailCannotBeKept() {
        trailCanBeKept = false;

        assertThatThrownBy(() -> new Looking(transaction()).look(call("shown", () -> "page")))
                .isInstanceOf(RollbackException.class);
    }

    @Test
    void whatIsSentByAFormDecidesForItself() throws Exception {
        new Looking(transaction()).look(call("sent", () -> "done"));

        assertThat(happened).containsExactly("proceed");
    }

    private interface Page {
        String read();
    }

    static final class Pages {
        @GET
        public String shown() {
            return "";
        }

        @POST
        public String sent() {
            return "";
        }
    }

    private InvocationContext call(String method, Page page) throws NoSuchMethodException {
        Method called = Pages.class.getMethod(method);
        return made(InvocationContext.class, (name) -> {
            if (name.equals("getMethod")) {
                return called;
            }
            happened.add(name);
            return page.read();
        });
    }

    private UserTransaction transaction() {
        return made(UserTransaction.class, (name) -> {
            if (name.equals("getStatus")) {
                return status;
            }
            happened.add(name);
            status = name.equals("begin") ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
            if (name.equals("commit") && !trailCanBeKept) {
                throw new RollbackException("the trail");
            }
            return Status.STATUS_NO_TRANSACTION;
        });
    }

    private interface Answering {
        Object to(String method) throws Exception;
    }

    private static <T> T made(Class<T> type, Answering answering) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, given) -> answering.to(method.getName())));
    }
}

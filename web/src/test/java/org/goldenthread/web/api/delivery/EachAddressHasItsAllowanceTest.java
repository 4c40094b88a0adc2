package org.goldenthread.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

/** Who asks more often than is allowed waits for the next ten seconds, and nobody else waits for them. */
class EachAddressHasItsAllowanceTest {

    private static final long SECOND = 1_000;

    private final Allowances allowances = new Allowances(3);

    @Test
    void afterTheLastThatIsAllowedTheyAreToldHowLongToWait() throws UnknownHostException {
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.use(address("192.0.2.1"), SECOND)).isZero();
        }
        assertThat(allowances.use(address("192.0.2.1"), SECOND + 4)).isEqualTo(6);
        assertThat(allowances.use(address("192.0.2.1"), SECOND + 9)).isEqualTo(1);
        assertThat(allowances.use(address("192.0.2.1"), SECOND + 10)).isZero();
    }

    @Test
    void othersAreNotCountedWithThem() throws UnknownHostException {
        int waiting = 0;
        for (int i = 0; i < 10; i++) {
            allowances.use(address("192.0.2.1"), SECOND);
        }
        for (int i = 2; i < 200; i++) {
            waiting += allowances.use(address("192.0.2." + i), SECOND) == 0 ? 0 : 1;
        }
        // a shared place among 65,536 is a rare thing
        assertThat(waiting).isLessThanOrEqualTo(1);
    }

    @Test
    void whoHasANetworkOfAddressesHasOneAllowance() throws UnknownHostException {
        for (int i = 1; i <= 3; i++) {
            assertThat(allowances.use(address("2001:db8:1:2::" + i), SECOND)).isZero();
        }
        assertThat(allowances.use(address("2001:db8:1:2:ffff::1"), SECOND)).isPositive();
        assertThat(allowances.use(address("2001:db8:1:3::1"), SECOND)).isZero();
    }

    @Test
    void nobodyChoosesWithWhomTheyShare() throws UnknownHostException {
        int shared = 0;
        for (int start = 0; start < 20; start++) {
            Allowances one = new Allowances(1);
            // their bytes as digits of a number to the base 31 make the same number
            one.use(address("203.0.112.81"), SECOND);
            shared += one.use(address("203.0.113.50"), SECOND) == 0 ? 0 : 1;
        }
        assertThat(shared).isLessThanOrEqualTo(1);
    }

    @Test
    void allWhoseAddressNobodyUnderstandsHaveOneAllowance() {
        for (int i = 0; i < 3; i++) {
            assertThat(allowances.use(null, SECOND)).isZero();
        }
        assertThat(allowances.use(null, SECOND)).isPositive();
    }

    private static InetAddress address(String text) throws UnknownHostException {
        return InetAddress.getByName(text);
    }
}

package org.goldenthread.core.notification.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No address of this machine, of a private network, or kept for something else is called, however it is written. */
class WhatLiesInsideIsNotCalledTest {

    @Test
    void addressesInsideAreKnownByTheirNumbers() throws UnknownHostException {
        for (String inside : List.of(
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.9",
                "203.0.113.5",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "2002:7f00:1::1",
                "2002:c0a8:101::",
                "2001:db8::1",
                "2001::1",
                "3fff::1",
                "::127.0.0.1")) {
            assertThat(OutsideOnly.isOutside(InetAddress.getByName(inside)))
                    .as(inside)
                    .isFalse();
        }
    }

    @Test
    void addressesOutsideAreCalled() throws UnknownHostException {
        for (String outside : List.of(
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.17.0.1",
                "192.1.0.1",
                "2606:4700::1111",
                "2a00:1450::1",
                "64:ff9b::808:808",
                "2002:808:808::1")) {
            assertThat(OutsideOnly.isOutside(InetAddress.getByName(outside)))
                    .as(outside)
                    .isTrue();
        }
    }

    @Test
    void aHostOfWhichAnyAddressLiesInsideIsRefusedUnlessThatIsAllowed() throws NotTold {
        for (String host : List.of("localhost", "127.0.0.1", "2130706433", "0x7f000001")) {
            assertThatThrownBy(() -> OutsideOnly.of(host, false)).as(host).isInstanceOf(NotTold.class);
        }
        assertThat(OutsideOnly.of("127.0.0.1", true)).hasSize(1);
    }

    @Test
    void theListOfAddressesHoldsNothingElse() {
        for (String wrong : List.of(
                "http://example.org/",
                "ftp://example.org/",
                "https:///path",
                "https://user@example.org/",
                "example.org")) {
            assertThatThrownBy(() -> HookSettings.address(wrong, false))
                    .as(wrong)
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(HookSettings.address("https://example.org/changed?from=us", false)
                        .getHost())
                .isEqualTo("example.org");
        assertThat(HookSettings.address("http://127.0.0.1:9/", true).getPort()).isEqualTo(9);
    }
}

package org.goldenthread.core.notification.hook;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses lie outside: not on this machine, nor in a network of its own, nor kept for something else (RFC 6890). An
 * IPv6 address that leads to an IPv4 one lies where that does.
 */
final class OutsideOnly {

    private static final int FIRST_BITS_OF_ALL_SET = 240;

    private OutsideOnly() {}

    /**
     * The addresses of a host, looked up once: who asks goes on with these and never looks again.
     *
     * @throws NotTold if there are none, or any of them lies inside where that is not allowed
     */
    static List<InetAddress> of(String host, boolean inside) throws NotTold {
        try {
            List<InetAddress> all = List.of(InetAddress.getAllByName(host));
            if (!inside && !all.stream().allMatch(OutsideOnly::isOutside)) {
                throw new NotTold("inside");
            }
            return all;
        } catch (UnknownHostException unknown) {
            throw new NotTold("no-such-host", unknown);
        }
    }

    static boolean isOutside(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? outside6(bytes) : outside4(bytes);
    }

    private static boolean outside4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        int third = bytes[2] & 0xff;
        boolean shared = first == 100 && second >= 64 && second <= 127;
        boolean kept = first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113;
        return first != 0 && first < FIRST_BITS_OF_ALL_SET && !shared && !kept;
    }

    private static boolean outside6(byte[] bytes) {
        boolean global = (bytes[0] & 0xe0) == 0x20;
        boolean translated = starts(bytes, 0x00, 0x64, 0xff, 0x9b) && zero(bytes, 4, 12);
        if (translated) {
            return isOutside4(bytes, 12);
        }
        if (starts(bytes, 0x20, 0x02)) {
            return isOutside4(bytes, 2);
        }
        boolean kept =
                starts(bytes, 0x20, 0x01, 0x0d, 0xb8) || starts(bytes, 0x20, 0x01, 0x00, 0x00) || bytes[0] == 0x3f;
        return global && !kept;
    }

    private static boolean isOutside4(byte[] bytes, int at) {
        try {
            return isOutside(InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + 4)));
        } catch (UnknownHostException fourBytesAreAnAddress) {
            throw new IllegalStateException(fourBytesAreAnAddress);
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean zero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}

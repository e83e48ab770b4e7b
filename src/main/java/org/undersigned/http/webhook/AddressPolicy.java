package org.undersigned.http.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses are public. Everything else belongs to this machine, its network or its cloud, where a request of the server
 * may do what its sender may not.
 */
final class AddressPolicy {

    private static final List<Block> NOT_PUBLIC = List.of(
            // Special purposes (RFC 6890), carriers' NAT (RFC 6598), and the metadata of Azure, whose address is
            // public.
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("168.63.129.16", 32),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** Unicast addresses that are assigned globally. */
    private static final Block GLOBAL = Block.of("2000::", 3);

    /** Global, but for documentation, benchmarks and tunnels, whose ends can be private IPv4 addresses. */
    private static final List<Block> NOT_GLOBAL =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

    private AddressPolicy() {}

    /** The addresses that begin with the same bits. */
    private record Block(byte[] prefix, int bits) {

        static Block of(String address, int bits) {
            return new Block(literal(address), bits);
        }

        boolean contains(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? NOT_PUBLIC.stream().noneMatch(block -> block.contains(bytes))
                : GLOBAL.contains(bytes) && NOT_GLOBAL.stream().noneMatch(block -> block.contains(bytes));
    }

    private static byte[] literal(String address) {
        try {
            // A literal is not looked up.
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(address, impossible);
        }
    }
}

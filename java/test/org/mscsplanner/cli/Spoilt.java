package org.mscsplanner.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mscsplanner.property.Gen;

/** A file as it comes out of a bad copy, another editor, a full disk, or of something else altogether. */
final class Spoilt {
    private Spoilt() { }

    static byte[] of(byte[] good, Gen gen) {
        int at = gen.number(0, good.length);
        int to = Math.min(good.length, at + gen.number(0, 40));
        return switch (gen.number(0, 15)) {
            case 0 -> new byte[0];
            case 1 -> Arrays.copyOf(good, at);
            case 2 -> Arrays.copyOfRange(good, at, good.length);
            case 3 -> joined(Arrays.copyOf(good, at), Arrays.copyOfRange(good, to, good.length));
            case 4 -> joined(Arrays.copyOf(good, to), Arrays.copyOfRange(good, at, good.length));
            case 5 -> joined(Arrays.copyOf(good, at), noise(gen), Arrays.copyOfRange(good, at, good.length));
            case 6 -> in(good, StandardCharsets.UTF_16LE, "");
            case 7 -> in(good, StandardCharsets.UTF_16LE, "\uFEFF");
            case 8 -> in(good, StandardCharsets.UTF_16BE, "\uFEFF");
            case 9 -> in(good, StandardCharsets.UTF_8, "\uFEFF");
            case 10 -> text(good).replace("\r", "").replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
            case 11 -> text(good).replaceAll("\r?\n", "").getBytes(StandardCharsets.UTF_8);
            case 12 -> text(good).replaceAll("[aeiou]", "\u00E4").getBytes(StandardCharsets.ISO_8859_1);
            case 13 -> noise(gen);
            case 14 -> joined(good, good);
            default -> flipped(good, gen);
        };
    }

    private static byte[] flipped(byte[] good, Gen gen) {
        byte[] bytes = good.clone();
        for (int i = gen.number(1, 4); i > 0 && bytes.length > 0; i--) {
            bytes[gen.number(0, bytes.length - 1)] ^= (byte) (1 << gen.number(0, 7));
        }
        return bytes;
    }

    private static byte[] noise(Gen gen) {
        byte[] bytes = new byte[gen.number(1, 200)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) gen.number(0, 255);
        }
        return bytes;
    }

    private static byte[] in(byte[] good, Charset charset, String mark) {
        return (mark + text(good)).getBytes(charset);
    }

    private static String text(byte[] good) {
        return new String(good, StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(p -> p.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}

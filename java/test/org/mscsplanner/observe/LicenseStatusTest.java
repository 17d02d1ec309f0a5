package org.mscsplanner.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of lmstat, real and made. */
class LicenseStatusTest {
    private static final Path SAMPLE = Path.of("../shared/samples/windows/lmstat-flexlm-windows.txt");
    private static final String UP = "lic1: license server UP (MASTER) v11.4\n\nVendor daemon status (on lic1):\n\n  VMWARELM: UP v11.4\n";

    @Test
    void both_up_is_up() {
        LicenseStatus status = LicenseStatus.of(UP);
        assertTrue(status.isUp("VMWARELM"));
        assertEquals(Optional.of("lic1: license server UP (MASTER) v11.4"), status.server());
        assertEquals(Optional.of("VMWARELM: UP v11.4"), status.daemon("vmwarelm"));
    }

    @Test
    void an_answer_in_utf_16_is_read_with_and_without_its_mark() {
        assertTrue(LicenseStatus.of(UP.getBytes(StandardCharsets.UTF_16)).isUp("VMWARELM"));
        assertTrue(LicenseStatus.of(UP.getBytes(StandardCharsets.UTF_16LE)).isUp("VMWARELM"));
    }

    @Test
    void a_real_answer_of_windows_is_read() throws IOException {
        Assumptions.assumeTrue(Files.exists(SAMPLE), "the samples lie beside the project");
        LicenseStatus status = LicenseStatus.of(Files.readAllBytes(SAMPLE));
        assertEquals(Optional.of("iss.samba.gazpromproject.ru: license server UP (MASTER) v11.16.2"), status.server());
        assertTrue(status.isUp("adskflex"));
        assertFalse(status.isUp("VMWARELM"), "another vendor's daemon hands out no licenses of VMware");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "lic1: license server DOWN (MASTER) v11.4\n  VMWARELM: UP v11.4\n", "lic1: license server UP (MASTER) v11.4\n",
            "lic1: license server UP (MASTER) v11.4\n  VMWARELM: The desired vendor daemon is down. (-97,121)\n",
            "license server UPDATE pending\n VMWARELM: UP v11.4\n", "lic1: license server UP (MASTER)\n VMWARELM: UPGRADING\n",
            "Users of VMWARELM: UP is no status\n"})
    void anything_less_is_not_up(String text) {
        assertFalse(LicenseStatus.of(text).isUp("VMWARELM"), text);
    }

    @Test
    void the_full_stop_of_the_note_is_not_asked_for() {
        assertTrue(LicenseStatus.of("\"license server UP.\"\n VMWARELM: UP\n").isUp("VMWARELM"));
        assertTrue(LicenseStatus.of(UP.replace("\n", "\r\n")).isUp("VMWARELM"));
    }

    @Test
    void a_file_of_another_shell_is_read_too() {
        assertTrue(LicenseStatus.of(("\uFEFF" + UP).getBytes(StandardCharsets.UTF_16LE)).isUp("VMWARELM"));
        assertTrue(LicenseStatus.of((UP + "\u00fc").getBytes(StandardCharsets.ISO_8859_1)).isUp("VMWARELM"));
    }
}

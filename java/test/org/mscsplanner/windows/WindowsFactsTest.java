package org.mscsplanner.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which questions are asked of Windows, and what becomes of the answers; no Windows is needed. */
class WindowsFactsTest {
    private static final String PATH = WindowsFacts.CURRENT_VERSION;

    @Test
    void the_name_of_windows_is_read_from_the_view_that_a_64_bit_windows_keeps_it_in() throws WindowsException {
        Map<String, RegistryKeyContent> keys = Map.of("64-bit " + PATH, named("Windows Server 2003 R2"), "32-bit " + PATH, named("the other view"));
        RecordedWindows whole = new RecordedWindows(keys, true, false);
        assertEquals(new WindowsFacts("Windows Server 2003 R2", "5.2.3790", "Service Pack 2", "x64", RegistryView.BITS_64, 1252, 850, 0),
                WindowsFacts.of(whole, whole));
        assertEquals(List.of("LOCAL_MACHINE 64-bit " + PATH), whole.asked());

        RecordedWindows java32 = new RecordedWindows(keys, false, true);
        WindowsFacts facts = WindowsFacts.of(java32, java32);
        assertEquals("Windows Server 2003 R2", facts.product());
        assertEquals(RegistryView.BITS_32, facts.view(), "what a call without a view would see");
        assertEquals("x64", facts.architecture());

        RecordedWindows windows32 = new RecordedWindows(keys, false, false);
        assertEquals("the other view", WindowsFacts.of(windows32, windows32).product());
        assertEquals(List.of("LOCAL_MACHINE 32-bit " + PATH), windows32.asked());
    }

    @Test
    void a_windows_without_a_name_has_an_empty_one() throws WindowsException {
        for (RegistryKeyContent key : List.of(new RegistryKeyContent(List.of(), List.of()),
                new RegistryKeyContent(List.of(), List.of(new RegistryValue("ProductName", 4, "01000000"))))) {
            RecordedWindows windows = new RecordedWindows(Map.of("64-bit " + PATH, key), true, false);
            assertEquals("", WindowsFacts.of(windows, windows).product());
        }
        RecordedWindows bare = new RecordedWindows(Map.of(), true, false);
        assertEquals("", WindowsFacts.of(bare, bare).product());
    }

    @Test
    void elsewhere_there_are_no_facts_of_windows() throws WindowsException {
        assertEquals(WindowsFacts.isWindows(), WindowsFacts.here().isPresent());
    }

    private static RegistryKeyContent named(String product) {
        return new RegistryKeyContent(List.of("Winlogon"), List.of(RegistryValueTest.text("productname", 1, product + "\0")));
    }

    @Test
    void values_are_found_in_any_letter_case() {
        assertEquals(Optional.of("x"), named("x").value("PRODUCTNAME").flatMap(RegistryValue::text));
        assertEquals(Optional.empty(), named("x").value("Product"));
    }
}

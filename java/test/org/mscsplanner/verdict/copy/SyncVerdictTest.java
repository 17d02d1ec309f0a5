package org.mscsplanner.verdict.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SyncVerdictTest {
    private static final String GOOD = "05.03.2007 10:00:00,12 VCNODE1 /pass \r\nMSCS-ITEM result=ok item=ssl to=VCNODE2 files=3 removed=1\r\n"
            + "MSCS-SYNC result=ok item=- to=- code=0 files=3 node=VCNODE1 mode=/pass\r\n";
    private static final String BAD = "05.03.2007 10:15:00,12 VCNODE1 /pass \r\n"
            + "2007/03/05 10:15:01 FEHLER 32 (0x00000020) Datei wird kopiert C:\\SSL\\rui.key\r\n"
            + "MSCS-ITEM result=failed item=ssl to=VCNODE2 code=9\r\nMSCS-ITEM result=ok item=licenses to=VCNODE2 files=0 removed=0\r\n"
            + "MSCS-SYNC result=failed item=ssl to=VCNODE2 code=9 files=1 node=VCNODE1 mode=/pass\r\n";

    private static SyncVerdict read(String log) {
        return SyncVerdict.read(log.getBytes(StandardCharsets.ISO_8859_1)).orElseThrow(() -> new AssertionError(log));
    }

    @Test
    void the_last_run_counts_with_its_items_and_refused_files() {
        SyncVerdict v = read(GOOD + BAD);
        assertEquals(SyncResult.FAILED, v.result());
        assertEquals(List.of("ssl", "VCNODE2", 9L, 1L, "VCNODE1", "/pass"), List.of(v.item(), v.to(), v.code(), v.files(), v.node(), v.mode()));
        assertEquals(List.of(new SyncVerdict.Item(SyncResult.FAILED, "ssl", "VCNODE2", 0, 0, 9), new SyncVerdict.Item(SyncResult.OK, "licenses", "VCNODE2", 0, 0, 0)), v.items());
        assertEquals(List.of(new CopyError(32, "C:\\SSL\\rui.key")), v.errors());
        SyncVerdict good = read(BAD + GOOD);
        assertEquals(List.of(new SyncVerdict.Item(SyncResult.OK, "ssl", "VCNODE2", 3, 1, 0)), good.items());
        assertTrue(good.errors().isEmpty() && good.item().isEmpty() && good.to().isEmpty());
    }

    @Test
    void a_run_without_its_last_line_is_told() {
        assertFalse(read(GOOD).unfinished());
        assertTrue(read(GOOD + "05.03.2007 10:30:00,12 VCNODE1 /pass \r\n").unfinished());
        assertTrue(read(GOOD + "MSCS-ITEM result=ok item=ssl to=VCNODE2 files=3 removed=0\r\n").unfinished());
        assertEquals(SyncResult.OK, read(GOOD + "cut").result());
    }

    @Test
    void a_log_without_a_last_line_that_is_known_gives_none() {
        for (String log : List.of("", "nothing", "MSCS-SYNC", "MSCS-SYNC result=o", "MSCS-SYNC result=other item=-", GOOD + "MSCS-SYNC result=fail", "MSCS-SYNC result=ok item=",
                "MSCS-SYNC result=ok item=- to=- code=x files=3 node=N1 mode=/pass", GOOD.substring(0, GOOD.length() - 4), GOOD.replace("code=0", "code="))) {
            assertEquals(Optional.empty(), SyncVerdict.read(log.getBytes(StandardCharsets.US_ASCII)), log);
        }
    }

    @Test
    void a_result_by_its_word_and_its_code() {
        for (SyncResult result : SyncResult.values()) {
            assertEquals(Optional.of(result), SyncResult.of(result.word()));
            assertTrue(result.advice().endsWith(".") || result.advice().endsWith("?"), result.advice());
            assertEquals(result.exit() == 0, result.isGood());
        }
        List<Integer> codes = Arrays.stream(SyncResult.values()).map(SyncResult::exit).filter(c -> c != 0).toList();
        assertEquals(codes.size(), new TreeSet<>(codes).size(), codes.toString());
        assertFalse(codes.contains(1), "1 is wrong use");
        assertEquals(List.of(), Arrays.stream(SyncResult.values()).map(SyncResult::word).filter(w -> !w.matches("[a-z-]+")).collect(Collectors.toList()));
    }
}

package org.mscsplanner.verdict.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mscsplanner.property.Gen;

/** Exit codes, and logs in several languages, all of them written here. */
class CopyVerdictTest {
    private static final String RULE = "-".repeat(78) + "\r\n";

    private static String log(String switches, String body, String dirs, String files, String folders, String fileRow) {
        return RULE + "   ROBOCOPY     ::     Robust File Copy for Windows     ::     Version XP010\r\n" + RULE + "\r\n"
                + "  Options : *.* /COPY:DAT " + switches + " /R:2 /W:5 \r\n\r\n" + RULE + "\r\n" + body + RULE + "\r\n"
                + "               Total    Copied   Skipped  Mismatch    FAILED    Extras\r\n"
                + "    " + dirs + " :" + folders + "\r\n   " + files + " :" + fileRow + "\r\n   Bytes :   1.5 m   12,3 k         0         0         0         0\r\n"
                + "   Times :   0:00:01   0:00:00                       0:00:00   0:00:00\r\n\r\n   Ended : Mon Mar 05 10:00:00 2007\r\n";
    }

    private static CopyVerdict robocopy(int exit, String log) {
        return CopyVerdict.of(CopyProgram.ROBOCOPY, exit, CopyProgram.ROBOCOPY.read(log.getBytes(StandardCharsets.UTF_8)));
    }

    private static CopyVerdict alone(CopyProgram program, long exit) {
        return CopyVerdict.of(program, exit, CopyLog.NONE);
    }

    @Test
    void the_exit_code_of_robocopy_is_a_map_of_bits() {
        for (int exit = 0; exit <= 31; exit++) {
            CopyVerdict v = alone(CopyProgram.ROBOCOPY, exit);
            assertEquals(Optional.of((exit & 1) != 0), v.copied(), "copied " + exit);
            assertEquals(Optional.of((exit & 2) != 0), v.extra(), "extra " + exit);
            assertEquals(Optional.of((exit & 4) != 0), v.mismatched(), "mismatched " + exit);
            assertEquals(Optional.of((exit & 24) != 0), v.failed(), "failed " + exit);
            assertEquals((exit & 2) != 0 ? Optional.empty() : Optional.of(false), v.removed(), "only a log tells what became of extra files " + exit);
            assertEquals(exit < 4, v.result().isGood(), "good " + exit);
            assertTrue(v.agrees());
        }
        for (long exit : new long[] {-1, 32, 9009, 3221225786L, -1073741510}) {
            CopyVerdict v = alone(CopyProgram.ROBOCOPY, exit);
            assertEquals(CopyResult.NOT_RUN, v.result());
            assertEquals(Optional.empty(), v.copied());
            assertEquals(Optional.of(true), v.failed());
        }
        assertEquals(List.of(CopyResult.NOTHING, CopyResult.COPIED, CopyResult.EXTRA, CopyResult.EXTRA, CopyResult.MISMATCHED, CopyResult.FAILED,
                CopyResult.FATAL, CopyResult.FATAL), List.of(0, 1, 2, 3, 7, 15, 16, 31).stream().map(e -> alone(CopyProgram.ROBOCOPY, e).result()).toList());
    }

    @Test
    void the_codes_of_xcopy_are_five() {
        assertEquals(List.of(CopyResult.COPIED, CopyResult.NOT_FOUND, CopyResult.INTERRUPTED, CopyResult.NOT_RUN, CopyResult.FATAL, CopyResult.FAILED,
                CopyResult.NOT_RUN), List.of(0, 1, 2, 3, 4, 5, 6).stream().map(e -> alone(CopyProgram.XCOPY, e).result()).toList());
        assertEquals(Optional.empty(), alone(CopyProgram.XCOPY, 0).copied(), "with /d nothing may have been newer; only the log tells");
        assertEquals(Optional.empty(), alone(CopyProgram.XCOPY, 0).extra(), "xcopy never looks");
        assertEquals(Optional.of(false), alone(CopyProgram.XCOPY, 5).removed());
    }

    @Test
    void the_last_number_of_an_xcopy_log_says_how_many_in_any_language() {
        for (String end : List.of("17 File(s) copied", "17 Datei(en) kopiert", "17 \u500b\u306e\u30d5\u30a1\u30a4\u30eb\u3092\u30b3\u30d4\u30fc\u3057\u307e\u3057\u305f",
                "Kopyalanan dosya: 17", "17 fichier(s) copi\u00e9(s)")) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
                CopyVerdict v = CopyVerdict.of(CopyProgram.XCOPY, 0, CopyProgram.XCOPY.read(("C:\\a\\1.txt\r\n" + end + "\r\n").getBytes(charset)));
                assertEquals(17, v.log().numbers().orElseThrow().files().copied(), end + " in " + charset);
                assertEquals(Optional.of(true), v.copied());
            }
        }
        assertEquals(CopyResult.NOTHING, CopyVerdict.of(CopyProgram.XCOPY, 0, CopyProgram.XCOPY.read("0 Datei(en) kopiert".getBytes(StandardCharsets.US_ASCII))).result());
        for (String cut : List.of("", "C:\\a\\17 files", "file17.txt", "a-17", "17.txt", "1 of 2")) {
            assertEquals(CopyLog.NONE, CopyProgram.XCOPY.read(cut.getBytes(StandardCharsets.US_ASCII)), cut);
        }
    }

    @Test
    void the_table_is_read_by_position_in_any_language_and_encoding() {
        String[][] labels = {{"Dirs", "Files"}, {"Verzeich.", "Dateien"}, {"R\u00e9p", "Fichiers"},
            {"\u30c7\u30a3\u30ec\u30af\u30c8\u30ea", "\u30d5\u30a1\u30a4\u30eb"}, {"Dizinler", "Dosyalar"}};
        for (String[] label : labels) {
            String log = log("/E", "\t    New File  \t\t      12\ta 1 2 3 4 5 6.txt\r\n", label[0], label[1],
                    "         3         1         2         0         0         1", "        20        17         3         0         0         2");
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("windows-31j"), Charset.forName("IBM850"))) {
                CopyVerdict v = CopyVerdict.of(CopyProgram.ROBOCOPY, 3, CopyProgram.ROBOCOPY.read(log.getBytes(charset)));
                CopyNumbers n = v.log().numbers().orElseThrow(() -> new AssertionError(label[1] + " in " + charset));
                assertEquals(new CopyNumbers.Row(20, 17, 3, 0, 0, 2), n.files());
                assertEquals(Optional.of(false), v.removed(), "it was not told to remove");
                assertEquals(CopyResult.EXTRA, v.result());
            }
        }
    }

    @Test
    void whether_extra_files_were_removed_is_what_the_run_was_told() {
        String none = "         1         0         1         0         0         0";
        String extra = "         1         0         1         0         0         2";
        assertEquals(Optional.of(true), robocopy(2, log("/S /E /PURGE", "", "D", "F", none, extra)).removed());
        assertEquals(Optional.of(true), robocopy(2, log("/MIR", "", "D", "F", none, extra)).removed());
        assertEquals(Optional.of(false), robocopy(2, log("/MIR /XX", "", "D", "F", none, extra)).removed());
        assertEquals(Optional.of(false), robocopy(2, log("/L /MIR", "", "D", "F", none, extra)).removed());
        String headless = log("/MIR", "", "D", "F", none, extra).lines().filter(l -> !l.contains("/R:")).reduce("", (a, b) -> a + b + "\r\n");
        assertEquals(Optional.empty(), robocopy(2, headless).removed(), "without its head nobody knows");
    }

    @Test
    void a_listing_copied_nothing() {
        CopyVerdict v = robocopy(1, log("/L", "", "D", "F", "         1         0         1         0         0         0", "         5         4         1         0         0         0"));
        assertEquals(CopyResult.LISTED, v.result());
        assertEquals(Optional.of(false), v.copied());
        assertEquals(4, v.log().numbers().orElseThrow().files().copied(), "so many wait");
    }

    @Test
    void a_failure_that_only_the_numbers_tell_is_a_failure() {
        CopyVerdict v = robocopy(0, log("/E", "", "D", "F", "         1         0         1         0         0         0", "         5         4         0         0         1         0"));
        assertEquals(CopyResult.FAILED, v.result());
        assertFalse(v.agrees());
        assertTrue(v.advice().contains("XP026"), v.advice());
        assertFalse(robocopy(1, log("/E", "", "D", "F", "         1         0         0         1         0         0", "         5         5         0         0         0         0")).agrees());
    }

    @Test
    void files_that_windows_refused_are_named_once_with_what_to_do() {
        String body = "2007/03/05 10:00:00 ERROR 32 (0x00000020) Copying File C:\\Data 1\\vpxd.cfg\r\n"
                + "2007/03/05 10:00:05 FEHLER 32 (0x00000020) Datei wird kopiert C:\\Data 1\\vpxd.cfg\r\n"
                + "2007/03/05 10:00:09 \u30a8\u30e9\u30fc 5 (0x00000005) \u30d5\u30a1\u30a4\u30eb \\\\VCNODE2\\C$\\SSL\\rui.key\r\n"
                + "12 (0x00000020) is no error of C:\\x\r\n";
        String row = "         2         0         0         0         2         0";
        CopyVerdict v = robocopy(8, log("/E", body, "D", "F", row, row));
        assertEquals(List.of(new CopyError(32, "C:\\Data 1\\vpxd.cfg"), new CopyError(5, "\\\\VCNODE2\\C$\\SSL\\rui.key")), v.errors());
        assertTrue(v.advice().contains("Error 32: It is in use.") && v.advice().contains("Error 5: Access was denied."), v.advice());
        assertEquals(List.of(), robocopy(1, log("/E", body, "D", "F", "         2         2         0         0         0         0",
                "         2         2         0         0         0         0")).errors(), "at a later try they were copied");
    }

    @Test
    void of_several_runs_in_one_file_the_last_one_counts() {
        String bad = log("/MIR", "2007/03/05 10:00:00 ERROR 112 (0x00000070) Copying File C:\\a\r\n", "D", "F",
                "         1         0         0         0         1         3", "         9         0         0         0         9         9");
        String good = log("/E", "", "D", "F", "         1         0         1         0         0         0", "         9         9         0         0         0         0");
        CopyVerdict v = robocopy(1, bad + good);
        assertEquals(2, v.log().numbers().orElseThrow().runs());
        assertEquals(CopyResult.COPIED, v.result());
        assertEquals(List.of(), v.log().errors());
        assertEquals(CopyResult.FAILED, robocopy(8, good + bad).result());
    }

    @Test
    void a_run_that_ended_before_its_table_has_no_numbers_of_the_run_before_it() {
        String before = log("/E", "", "D", "F", "         1         0         1         0         0         0", "         9         9         0         0         0         0");
        String given = log("/E", "2007/03/06 10:00:00 ERROR 5 (0x00000005) Accessing Source Directory C:\\a\\\r\n", "D", "F", "", "");
        String cut = given.substring(0, given.indexOf("Total"));
        CopyVerdict v = robocopy(16, before + cut);
        assertEquals(CopyLog.NONE.numbers(), v.log().numbers());
        assertEquals(Optional.of(false), v.copied());
        assertEquals(List.of(new CopyError(5, "C:\\a\\")), v.errors());
    }

    @Test
    void a_log_cut_anywhere_and_any_bytes_give_a_verdict() {
        String log = log("/E", "\t    New File  \t\t      12\ta.txt\r\n", "Dirs", "Files",
                "         3         1         2         0         0         1", "        20        17         3         0         0         2");
        for (int end = 0; end < log.length(); end++) {
            CopyVerdict v = robocopy(3, log.substring(0, end));
            assertEquals(CopyResult.EXTRA, v.result());
        }
        Gen.forAll(300, gen -> {
            byte[] bytes = gen.text("0123456789 :\r\n\t()x/.,-\u00fc\u0000").getBytes(StandardCharsets.UTF_8);
            CopyVerdict v = CopyVerdict.of(CopyProgram.ROBOCOPY, 1, CopyProgram.ROBOCOPY.read(bytes));
            assertTrue(v.copied().orElseThrow());
            CopyProgram.XCOPY.read(bytes);
            assertEquals(Optional.empty(), SyncVerdict.read(bytes));
        });
    }
}

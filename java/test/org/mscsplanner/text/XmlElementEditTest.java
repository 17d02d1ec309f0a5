package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mscsplanner.text.XmlElementEdit.Result;
import org.mscsplanner.trace.Claims;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class XmlElementEditTest {
    private static final List<String> PARENT = List.of("config", "vpxd");
    private static final String ADDRESS = "10.20.0.20";

    private static Result edit(String text) {
        return edit(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Result edit(byte[] bytes) {
        return XmlElementEdit.plan(bytes, PARENT, "managedip", ADDRESS);
    }

    private static String edited(String text) {
        return new String(assertInstanceOf(Result.Edited.class, edit(text)).bytes(), StandardCharsets.UTF_8);
    }

    private static String refused(String text) {
        return assertInstanceOf(Result.Refused.class, edit(text), text).reason();
    }

    @Test
    void a_missing_element_is_inserted_on_a_line_of_its_own() {
        assertEquals("<config>\r\n  <vpxd>\r\n    <managedip>10.20.0.20</managedip>\r\n    <a/>\r\n  </vpxd>\r\n</config>\r\n",
                edited("<config>\r\n  <vpxd>\r\n    <a/>\r\n  </vpxd>\r\n</config>\r\n"));
        assertEquals("<config><vpxd><managedip>10.20.0.20</managedip><a/></vpxd></config>", edited("<config><vpxd><a/></vpxd></config>"));
        assertEquals("<config>\n  <vpxd>\n    <managedip>10.20.0.20</managedip>\n  </vpxd>\n</config>", edited("<config>\n  <vpxd>\n  </vpxd>\n</config>"));
        assertEquals("<config>\n  <vpxd>\n    <managedip>10.20.0.20</managedip>\n  </vpxd>\n</config>", edited("<config>\n  <vpxd />\n</config>"));
    }

    @Test
    @Claims({"R-137", "R-138"})
    void another_value_is_replaced_and_the_same_value_is_recognised() {
        Result.Edited edit = assertInstanceOf(Result.Edited.class, edit("<config><vpxd><managedip>1.2.3.4</managedip></vpxd></config>"));
        assertEquals(Optional.of("1.2.3.4"), edit.oldText());
        assertEquals("<config><vpxd><managedip>10.20.0.20</managedip></vpxd></config>", new String(edit.bytes(), StandardCharsets.UTF_8));
        assertInstanceOf(Result.Unchanged.class, edit("<config><vpxd><managedip>\n10.20.0.20\n</managedip></vpxd></config>"));
        assertEquals("<config><vpxd><managedip>\n10.20.0.20\n</managedip></vpxd></config>", edited("<config><vpxd><managedip>\n1.1.1.1\n</managedip></vpxd></config>"));
        assertEquals("<config><vpxd><managedip>10.20.0.20</managedip></vpxd></config>", edited("<config><vpxd><managedip/></vpxd></config>"));
    }

    @Test
    void what_cannot_be_edited_safely_is_refused_with_its_reason() {
        assertTrue(refused("<config></config>").contains("no element config/vpxd"));
        assertTrue(refused("<config><!-- <vpxd></vpxd> --></config>").contains("comment"));
        assertTrue(refused("<config><vpxd/><vpxd/></config>").contains("2 elements"));
        assertTrue(refused("<config><Vpxd/></config>").contains("another case"));
        assertTrue(refused("<config><a><vpxd/></a></config>").contains("elsewhere"));
        assertTrue(refused("<config><vpxd><managedip>1</managedip><managedip>2</managedip></vpxd></config>").contains("2 elements managedip"));
        assertTrue(refused("<config><vpxd><managedip><b/></managedip></vpxd></config>").contains("more than a text"));
        assertTrue(refused("<config><vpxd><managedip>1<!-- c --></managedip></vpxd></config>").contains("more than a text"));
        assertTrue(refused("<config><vpxd></config>").contains("closes nothing"));
        assertTrue(refused("<config><vpxd>").contains("not closed"));
        assertTrue(refused("<config/><x/>").contains("second root"));
        assertTrue(refused("<config/>text").contains("outside of the root"));
        assertTrue(refused("").contains("empty"));
        assertTrue(refused("<config><vpxd>" + "<a>".repeat(300) + "</a>".repeat(300) + "</vpxd></config>").contains("in each other"));
        assertTrue(refused("<config><vpxd/>\u0001</config>").contains("gives up"));
        assertTrue(refused("<config><a,b/><vpxd/></config>").contains("gives up"));
        assertTrue(refused("<config><a b='1' b='2'/><vpxd/></config>").contains("gives up"));
        assertTrue(refused("<!DOCTYPE c [<!ENTITY x 'y'>]><config><vpxd/></config>").contains("DOCTYPE"));
        assertTrue(refused("<?xml version='1.0' encoding='shift_jis'?><config><vpxd/></config>").contains("shift_jis"));
        assertInstanceOf(Result.Refused.class, edit(new byte[] {'<', 'a', 0, '>'}));
    }

    @Test
    void every_encoding_keeps_its_bytes() {
        String text = "<config>\r\n  <!-- \u00e4 > -->\r\n  <vpxd a='x>y'>\r\n    <t>&lt;\u00df]]&gt;</t>\r\n  </vpxd>\r\n</config>";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] body = text.getBytes(charset);
            byte[] mark = charset.equals(StandardCharsets.UTF_16LE) ? new byte[] {(byte) 0xFF, (byte) 0xFE}
                    : charset.equals(StandardCharsets.UTF_16BE) ? new byte[] {(byte) 0xFE, (byte) 0xFF} : new byte[0];
            onlyOneRangeDiffers(concat(mark, body));
        }
        onlyOneRangeDiffers(concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void utf_16_is_recognised_without_a_byte_order_mark() {
        String text = "<config>\r\n  <vpxd/>\r\n</config>\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            onlyOneRangeDiffers(text.getBytes(charset));
            Result.Edited edit = assertInstanceOf(Result.Edited.class, edit(text.getBytes(charset)));
            assertEquals("<config>\r\n  <vpxd>\r\n    <managedip>10.20.0.20</managedip>\r\n  </vpxd>\r\n</config>\r\n", new String(edit.bytes(), charset));
            byte[] half = Arrays.copyOf(text.getBytes(charset), text.length() * 2 - 1);
            assertTrue(assertInstanceOf(Result.Refused.class, edit(half)).reason().contains("half a character"));
        }
    }

    @Test
    void half_of_a_surrogate_pair_is_kept_and_moves_no_offset() {
        byte[] before = "<config><a>\uD83D x \uDE00\uD83D</a>\r\n<vpxd></vpxd></config>".getBytes(StandardCharsets.UTF_16BE);
        for (int i = 0; i + 1 < before.length; i += 2) {
            if (before[i] == 0 && before[i + 1] == '?') {
                before[i] = (byte) 0xD8;
            }
        }
        onlyOneRangeDiffers(before);
    }

    @Test
    void a_value_is_written_in_the_encoding_of_the_file() {
        String value = "Z\u00fcrich";
        String text = "<config><vpxd><site>Z\u00fcrich</site><name>\u00d6l</name></vpxd></config>";
        for (String declared : List.of("", "<?xml version='1.0' encoding='UTF-8'?>", "<?xml version='1.0' encoding='iso-8859-1'?>",
                "<?xml version='1.0' encoding=\"windows-1252\"?>")) {
            Charset charset = declared.contains("8859") ? StandardCharsets.ISO_8859_1 : declared.contains("1252") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
            byte[] before = (declared + text).getBytes(charset);
            assertInstanceOf(Result.Unchanged.class, XmlElementEdit.plan(before, PARENT, "site", value), declared);
            Result.Edited edit = assertInstanceOf(Result.Edited.class, XmlElementEdit.plan(before, PARENT, "name", value), declared);
            assertEquals(Optional.of("\u00d6l"), edit.oldText());
            assertEquals((declared + text).replace("\u00d6l", value), new String(edit.bytes(), charset));
        }
        byte[] latin = ("<?xml version='1.0' encoding='iso-8859-1'?>" + text).getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(assertInstanceOf(Result.Refused.class, XmlElementEdit.plan(latin, PARENT, "name", "\u0416")).reason().contains("not every character"));
    }

    private static void onlyOneRangeDiffers(byte[] before) {
        Result.Edited edit = assertInstanceOf(Result.Edited.class, edit(before));
        byte[] after = edit.bytes();
        assertArrayEquals(Arrays.copyOf(before, edit.offset()), Arrays.copyOf(after, edit.offset()));
        assertArrayEquals(Arrays.copyOfRange(before, edit.offset() + edit.removed(), before.length),
                Arrays.copyOfRange(after, edit.offset() + edit.inserted().length, after.length));
        assertInstanceOf(Result.Unchanged.class, edit(after), "a second edit changes nothing");
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    @Test
    void random_documents_keep_everything_else_as_the_xml_parser_of_java_sees_it() throws Exception {
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            String end = random.nextBoolean() ? "\r\n" : "\n";
            String text = (random.nextBoolean() ? "<?xml version=\"1.0\"?>" + end : "") + "<config>" + end + junk(random, 3, end)
                    + "<vpxd>" + end + junk(random, 2, end) + "</vpxd>" + end + junk(random, 3, end) + "</config>" + end;
            byte[] before = text.getBytes(StandardCharsets.UTF_8);
            Result.Edited edit = assertInstanceOf(Result.Edited.class, edit(before), "seed " + seed + "\n" + text);
            onlyOneRangeDiffers(before);
            Element vpxd = (Element) parse(edit.bytes()).getDocumentElement().getElementsByTagName("vpxd").item(0);
            Element added = (Element) vpxd.getElementsByTagName("managedip").item(0);
            assertEquals(ADDRESS, added.getTextContent(), "seed " + seed);
            vpxd.removeChild(added);
            assertEquals(shape(parse(before).getDocumentElement()), shape(vpxd.getOwnerDocument().getDocumentElement()), "seed " + seed);
        }
    }

    private static String junk(Random random, int depth, String end) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            out.append(switch (random.nextInt(depth > 0 ? 5 : 4)) {
                case 0 -> "<!-- <managedip>x</managedip> & <b -->" + end;
                case 1 -> "<a x=\"1>2\" y='<![CDATA['/>".replace("<![", "![");
                case 2 -> "text &amp; \u00e4 " + end;
                case 3 -> "<![CDATA[<vpxd>]]>";
                default -> "<n" + depth + ">" + junk(random, depth - 1, end) + "</n" + depth + ">";
            });
        }
        return out.toString();
    }

    private static Document parse(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setCoalescing(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    /** Elements, attributes and texts without white space between elements. */
    private static String shape(Node node) {
        StringBuilder out = new StringBuilder(node.getNodeName()).append('(');
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            out.append(child instanceof Element ? shape(child) : child.getNodeValue().strip());
        }
        return out.append(')').toString().replaceAll("\\s+", "");
    }

    @Test
    void garbage_is_refused_and_never_thrown() {
        Random random = new Random(11);
        byte[] good = "<config>\r\n<vpxd><a b='c'>d</a></vpxd></config>".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5000; i++) {
            byte[] bad = good.clone();
            for (int k = random.nextInt(4); k >= 0; k--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Result result = edit(Arrays.copyOf(bad, random.nextInt(bad.length + 1)));
            if (result instanceof Result.Refused r) {
                assertTrue(r.line() >= 1 && r.column() >= 1 && !r.reason().isEmpty());
            }
        }
    }

    @Test
    void a_real_file_of_another_version_takes_the_element() throws Exception {
        Path sample = Path.of("../shared/samples/windows/vpxd-vcenter8-lab.cfg");
        Assumptions.assumeTrue(Files.exists(sample), "skipped: the samples are not here");
        byte[] before = read(sample);
        onlyOneRangeDiffers(before);
        Result.Edited edit = assertInstanceOf(Result.Edited.class, edit(before));
        assertEquals(ADDRESS, parse(edit.bytes()).getElementsByTagName("managedip").item(0).getTextContent());
    }

    private static byte[] read(Path path) throws IOException {
        return Files.readAllBytes(path);
    }
}

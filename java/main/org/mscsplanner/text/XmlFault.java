package org.mscsplanner.text;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where a program that reads XML would give up. The parser of Java judges: what {@link XmlScanner} passes over, such as a control
 * character or a name with a sign in it, makes a file that no program reads, edited or not.
 *
 * @param line from 1, as {@code column}
 */
record XmlFault(int line, int column) {
    /** @return empty for a text that is XML; a document type is passed over, and nothing is fetched */
    static Optional<XmlFault> of(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            return Optional.of(new XmlFault(at == null ? 1 : Math.max(1, at.getLineNumber()), at == null ? 1 : Math.max(1, at.getColumnNumber())));
        }
    }
}

package org.dealrisk.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersionDetector;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Holds reports to the schemas that lie beside the project, where they do. */
final class ValidReports {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SARIF =
            List.of("sarif/oasis-sarif-schema-2.1.0.json", "sarif/schemastore-sarif-2.1.0.json");
    private static final List<String> JUNIT = List.of("junit/windyroad-JUnit.xsd", "junit/jenkins-junit-10.xsd");

    private ValidReports() {}

    /** A file beside the project; empty where there is none. */
    static Optional<Path> shared(String name) {
        return Optional.of(Path.of(System.getProperty("dealrisk.shared", "../shared"))
                        .resolve(name))
                .filter(Files::exists);
    }

    /** What is wrong with a SARIF file by both schemas. */
    static List<String> faultsOfSarif(String report, Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String name : SARIF) {
            JsonNode schema = JSON.readTree(Files.readString(folder.resolve(name)));
            JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersionDetector.detect(schema))
                    .getSchema(schema);
            compiled.validate(JSON.readTree(report)).forEach(fault -> faults.add(name + ": " + fault));
        }
        return faults;
    }

    /** What is wrong with a JUnit file by both schemas. */
    static List<String> faultsOfJunit(String report, Path folder) throws IOException {
        List<String> faults = new ArrayList<>();
        for (String name : JUNIT) {
            try {
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(folder.resolve(name).toFile())
                        .newValidator()
                        .validate(new StreamSource(new StringReader(report)));
            } catch (SAXException e) {
                faults.add(name + ": " + e.getMessage());
            }
        }
        return faults;
    }

    static JsonNode json(String report) throws IOException {
        return JSON.readTree(report);
    }

    static Document xml(String report) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(report)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(report, e);
        }
    }
}

package org.throughline.bpmn;

import java.io.IOException;
import java.nio.file.Path;
import org.throughline.bpmn.internal.BpmnMapping;
import org.throughline.bpmn.internal.XmlElement;
import org.throughline.bpmn.internal.XmlTree;
import org.throughline.core.RefusedInputException;

/**
 * Reads a file of BPMN 2.0 into one flowchart. Each pool becomes a lane and its lanes sub-lanes; several diagrams in
 * one file are placed one below the other.
 *
 * <p>What is not quite right is repaired, and each repair is reported with its line: of elements with the same id the
 * first keeps it, and all references go to that one; an arrow with an unknown end takes the end from the node that
 * lists it as incoming or outgoing, and is left out where none does; a lane's reference to an unknown node is ignored,
 * and so is a second lane's to the same node; a border event at an unknown step stands for itself.
 */
public final class BpmnReader {
    private BpmnReader() {}

    /**
     * Reads a file.
     *
     * @throws RefusedInputException where it is no well-formed XML, has a document type or entities of its own, is no
     *     BPMN 2.0, or holds no node
     */
    public static BpmnImport read(Path file) throws IOException, RefusedInputException {
        XmlElement root = XmlTree.read(file);
        return new BpmnMapping(file, root).read();
    }
}

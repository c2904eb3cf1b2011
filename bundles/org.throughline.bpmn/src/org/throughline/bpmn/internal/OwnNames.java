package org.throughline.bpmn.internal;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.base.BasePackage;
import org.throughline.model.process.ProcessPackage;

/** What this program adds to a file of BPMN, and which features of the model BPMN itself has a place for. */
final class OwnNames {
    static final String PREFIX = "throughline";
    static final String ELEMENT = "element";
    static final String FLOWCHART = "flowchart";
    static final String VALUE = "value";
    static final String LINK = "link";
    static final String PART = "part";
    /** Set on an arrow whose name in the file is its condition. */
    static final String UNNAMED = "unnamed";

    private static final Set<EStructuralFeature> IN_BPMN = Set.of(
            BasePackage.Literals.ELEMENT__ID,
            BasePackage.Literals.ELEMENT__NAME,
            BasePackage.Literals.ELEMENT__NOTE,
            ProcessPackage.Literals.SCOPE__NODES,
            ProcessPackage.Literals.SCOPE__FLOWS,
            ProcessPackage.Literals.PROCESS__LANES,
            ProcessPackage.Literals.PROCESS__FOREIGN_CONTENT,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__FOREIGN_CONTENT,
            ProcessPackage.Literals.LANE__LANES,
            ProcessPackage.Literals.LANE__BOUNDS,
            ProcessPackage.Literals.NODE__BOUNDS,
            ProcessPackage.Literals.NODE__LANE,
            ProcessPackage.Literals.DECISION__KIND,
            ProcessPackage.Literals.EVENT__ATTACHED_TO,
            ProcessPackage.Literals.WAIT__WAIT_TIME,
            ProcessPackage.Literals.FLOW__SOURCE,
            ProcessPackage.Literals.FLOW__TARGET,
            ProcessPackage.Literals.FLOW__ROUTE,
            ProcessPackage.Literals.SEQUENCE_FLOW__CONDITION);

    private OwnNames() {}

    /** Returns whether a feature of a class is written in words of BPMN; parts of other kinds have none. */
    static boolean isInBpmn(EClass type, EStructuralFeature feature) {
        boolean drawn = ProcessPackage.Literals.DIAGRAM_ELEMENT.isSuperTypeOf(type);
        return feature == BasePackage.Literals.ELEMENT__ID
                || drawn && IN_BPMN.contains(feature)
                || type == ProcessPackage.Literals.PROCESS
                        && IN_BPMN.contains(feature)
                        && feature.getEContainingClass() != BasePackage.Literals.ELEMENT;
    }

    static XmlElement own(String name) {
        return new XmlElement(BpmnNames.OWN, PREFIX, name, 0);
    }
}

package org.throughline.flow.tools;

import org.eclipse.emf.ecore.EAttribute;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.SequenceFlow;

/** The text that is seen at an element and so is edited there: its name, of an arrow without one its condition. */
public record EditedText(Element element) {

    private EAttribute feature() {
        boolean condition =
                element instanceof SequenceFlow flow && isBlank(flow.getName()) && !isBlank(flow.getCondition());
        return condition ? ProcessPackage.Literals.SEQUENCE_FLOW__CONDITION : BasePackage.Literals.ELEMENT__NAME;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** Returns the text; null where there is none. */
    public String get() {
        return (String) element.eGet(feature());
    }

    /** Sets the text; null takes it away. */
    public void set(String text) {
        element.eSet(feature(), text);
    }
}

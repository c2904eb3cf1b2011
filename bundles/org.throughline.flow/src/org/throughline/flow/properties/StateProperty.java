package org.throughline.flow.properties;

import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.model.base.Element;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.ProcessState;

/** Whether a process shows how work is done or how it shall be done. */
final class StateProperty extends ChoiceProperty<ProcessState> {
    StateProperty() {
        super(ProcessPackage.Literals.PROCESS__STATE, Messages.propertyState);
    }

    @Override
    protected List<ProcessState> choices(Element element) {
        return ProcessState.VALUES;
    }

    @Override
    protected String words(ProcessState value) {
        return value == ProcessState.TO_BE ? Messages.toBe : Messages.asIs;
    }
}

package org.throughline.flow.properties;

import java.util.ArrayList;
import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.flow.elements.ElementProviders;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.process.ProcessState;

/** The as-is that a to-be starts from: one of the client's processes. */
final class BasedOnProperty extends ChoiceProperty<Process> {
    BasedOnProperty() {
        super(ProcessPackage.Literals.PROCESS__BASED_ON, Messages.propertyBasedOn);
    }

    @Override
    protected List<Process> choices(Element element) {
        List<Process> choices = new ArrayList<>();
        choices.add(null);
        if (element.eResource() != null && element.eResource().getResourceSet() != null) {
            element.eResource().getResourceSet().getResources().stream()
                    .flatMap(resource -> resource.getContents().stream())
                    .filter(root -> root != element
                            && root instanceof Process process
                            && process.getState() == ProcessState.AS_IS)
                    .forEach(root -> choices.add((Process) root));
        }
        return choices;
    }

    @Override
    protected String words(Process value) {
        return value == null ? Messages.none : ElementProviders.nameOf(value);
    }
}

package org.throughline.flow;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.BasePackage;
import org.throughline.model.base.Element;
import org.throughline.model.process.Process;

/** A process as it was: its elements keep their ids, and refer to the same participants, products and needs. */
public final class ProcessCopy {
    private ProcessCopy() {}

    /** Returns a copy that belongs to no client. */
    public static Process of(Process process) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Process copy = (Process) copier.copy(process);
        copier.copyReferences();
        for (var entry : copier.entrySet()) {
            EObject copied = entry.getValue();
            copied.eSet(BasePackage.Literals.ELEMENT__ID, ((Element) entry.getKey()).getId());
        }
        return copy;
    }
}

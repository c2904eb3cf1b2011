package org.throughline.core.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.BasePackage;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.OrganisationPackage;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Note;
import org.throughline.model.process.ProcessPackage;
import org.throughline.model.survey.SurveyPackage;

/** Takes out of a client's copy what is the client's own. */
final class Generalisation {
    private static final Set<EStructuralFeature> OWN = Set.of(
            BasePackage.Literals.ELEMENT__NOTE,
            BasePackage.Literals.ELEMENT__FIELD_VALUES,
            OrganisationPackage.Literals.CLIENT__CONVERSATIONS,
            OrganisationPackage.Literals.CLIENT__SWITCHED_OFF_CHECKS,
            SurveyPackage.Literals.SURVEY__WAVES,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__SOURCE_ID,
            ProcessPackage.Literals.DIAGRAM_ELEMENT__FOREIGN_CONTENT,
            ProcessPackage.Literals.PROCESS__FOREIGN_CONTENT,
            ProcessPackage.Literals.STEP__WORK_TIME,
            ProcessPackage.Literals.STEP__WAIT_TIME,
            ProcessPackage.Literals.STEP__VOLUME,
            ProcessPackage.Literals.STEP__VOLUME_PERIOD,
            ProcessPackage.Literals.STEP__REWORK_SHARE,
            ProcessPackage.Literals.WAIT__WAIT_TIME,
            ProcessPackage.Literals.HAND_OFF_RECORD__AGREEMENT,
            ProcessPackage.Literals.HAND_OFF_RECORD__AGREED_ON,
            ProcessPackage.Literals.HAND_OFF_RECORD__TIMELINESS,
            ProcessPackage.Literals.HAND_OFF_RECORD__COMPLETE_ACCURATE);

    private final ClientContent content;

    Generalisation(ClientContent content) {
        this.content = content;
    }

    void apply() {
        for (EObject object : objects()) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (OWN.contains(feature)) {
                    object.eUnset(feature);
                }
            }
        }
        removeRemarks();
        objects().forEach(this::dropReferencesToWhatIsGone);
        nameFacilities(content.client());
    }

    private void removeRemarks() {
        List<EObject> remarks = objects();
        remarks.removeIf(object -> !(object instanceof Note));
        for (EObject remark : remarks) {
            List<Flow> links = new ArrayList<>(((Note) remark).getIncoming());
            links.addAll(((Note) remark).getOutgoing());
            links.forEach(Generalisation::removeFlow);
            EcoreUtil.remove(remark);
        }
    }

    private static void removeFlow(Flow flow) {
        flow.setSource(null);
        flow.setTarget(null);
        EcoreUtil.remove(flow);
    }

    private void dropReferencesToWhatIsGone(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || reference.isTransient()) {
                continue;
            }
            if (reference.isMany()) {
                ((List<?>) object.eGet(reference)).removeIf(target -> isGone((EObject) target));
            } else if (object.eGet(reference) instanceof EObject target && isGone(target)) {
                object.eUnset(reference);
            }
        }
    }

    private boolean isGone(EObject target) {
        return !content.roots().contains(EcoreUtil.getRootContainer(target));
    }

    private static void nameFacilities(Client client) {
        int number = 1;
        for (Facility facility : client.getFacilities()) {
            facility.setName("Facility " + number);
            number++;
        }
    }

    private List<EObject> objects() {
        List<EObject> objects = new ArrayList<>();
        for (EObject root : content.roots()) {
            objects.add(root);
            root.eAllContents().forEachRemaining(objects::add);
        }
        return objects;
    }
}

package org.throughline.core.internal.check;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.model.base.BasePackage;
import org.throughline.model.process.HandOffRecord;

/** Puts two records of one hand-off together; what pointed to the second points to the first afterwards. */
final class RecordMerge {
    private final HandOffRecord kept;
    private final HandOffRecord merged;
    private final List<EStructuralFeature> features;

    RecordMerge(HandOffRecord kept, HandOffRecord merged) {
        this.kept = kept;
        this.merged = merged;
        features = kept.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> feature != BasePackage.Literals.ELEMENT__ID && !feature.isMany())
                .toList();
    }

    /** Returns whether both say something and not the same; only a person can decide then. */
    boolean contradicts() {
        return features.stream()
                        .filter(feature -> kept.eIsSet(feature) && merged.eIsSet(feature))
                        .anyMatch(feature -> !Objects.equals(kept.eGet(feature), merged.eGet(feature)))
                || !kept.getFieldValues().isEmpty() && !merged.getFieldValues().isEmpty();
    }

    void run() {
        for (EStructuralFeature feature : features) {
            if (merged.eIsSet(feature)) {
                kept.eSet(feature, merged.eGet(feature));
            }
        }
        kept.getFieldValues().addAll(List.copyOf(merged.getFieldValues()));
        for (EStructuralFeature.Setting use : uses()) {
            if (use.getEStructuralFeature().isChangeable()
                    && !use.getEStructuralFeature().isDerived()) {
                point(use);
            }
        }
        EcoreUtil.delete(merged, true);
    }

    private List<EStructuralFeature.Setting> uses() {
        EObject root = EcoreUtil.getRootContainer(merged);
        boolean inSet = root.eResource() != null && root.eResource().getResourceSet() != null;
        return List.copyOf(
                inSet
                        ? EcoreUtil.UsageCrossReferencer.find(
                                merged, root.eResource().getResourceSet())
                        : EcoreUtil.UsageCrossReferencer.find(merged, root));
    }

    private void point(EStructuralFeature.Setting use) {
        if (use.get(false) instanceof List<?> list && list.contains(kept)) {
            EcoreUtil.remove(use, merged);
        } else {
            EcoreUtil.replace(use, merged, kept);
        }
    }
}

package org.throughline.flow.properties;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.base.Element;

/** A property that is a feature of the model. */
abstract class FeatureProperty extends ElementProperty {
    private final EStructuralFeature feature;

    FeatureProperty(EStructuralFeature feature, String label) {
        super(feature.getName(), label);
        this.feature = feature;
    }

    final EStructuralFeature feature() {
        return feature;
    }

    @Override
    public final boolean isSet(Element element) {
        return element.eIsSet(feature);
    }

    @Override
    public final void reset(Element element) {
        element.eUnset(feature);
    }
}

package org.throughline.core.find;

import org.eclipse.emf.ecore.EReference;
import org.throughline.model.base.Element;

/**
 * That one element refers to another.
 *
 * @param user the element that refers
 * @param reference by what it refers
 * @param used the element it refers to: the one that was asked for, or something in it
 */
public record Use(Element user, EReference reference, Element used) {
    /** Returns it in a sentence, such as {@code question "Was it clear?" measures need "To know"}. */
    public String sentence() {
        String key = "use." + reference.getEContainingClass().getName() + "." + reference.getName();
        return Texts.of(Texts.has(key) ? key : "use.other", Naming.called(user), Naming.called(used));
    }
}

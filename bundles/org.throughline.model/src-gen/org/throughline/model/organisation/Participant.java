/**
 */
package org.throughline.model.organisation;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whoever takes part in a process.
 * <!-- end-model-doc -->
 *
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getParticipant()
 * @model abstract="true"
 * @generated
 */
public interface Participant extends Element {
} // Participant

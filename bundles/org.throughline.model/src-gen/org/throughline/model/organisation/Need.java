/**
 */
package org.throughline.model.organisation;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Need</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a participant must have in order to move on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Need#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Need#getWording <em>Wording</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Need#getSatisfiedBy <em>Satisfied By</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getNeed()
 * @model
 * @generated
 */
public interface Need extends Element {
	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose need it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.throughline.model.organisation.OrganisationPackage#getNeed_Participant()
	 * @model required="true"
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Need#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Wording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The need in his own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wording</em>' attribute.
	 * @see #setWording(String)
	 * @see org.throughline.model.organisation.OrganisationPackage#getNeed_Wording()
	 * @model
	 * @generated
	 */
	String getWording();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Need#getWording <em>Wording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wording</em>' attribute.
	 * @see #getWording()
	 * @generated
	 */
	void setWording(String value);

	/**
	 * Returns the value of the '<em><b>Satisfied By</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Product}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.organisation.Product#getSatisfies <em>Satisfies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The products that serve it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Satisfied By</em>' reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getNeed_SatisfiedBy()
	 * @see org.throughline.model.organisation.Product#getSatisfies
	 * @model opposite="satisfies"
	 * @generated
	 */
	EList<Product> getSatisfiedBy();

} // Need

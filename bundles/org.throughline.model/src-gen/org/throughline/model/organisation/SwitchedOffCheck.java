/**
 */
package org.throughline.model.organisation;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Switched Off Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A check that is not run for a client.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.SwitchedOffCheck#getCheck <em>Check</em>}</li>
 *   <li>{@link org.throughline.model.organisation.SwitchedOffCheck#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getSwitchedOffCheck()
 * @model
 * @generated
 */
public interface SwitchedOffCheck extends Element {
	/**
	 * Returns the value of the '<em><b>Check</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The check's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check</em>' attribute.
	 * @see #setCheck(String)
	 * @see org.throughline.model.organisation.OrganisationPackage#getSwitchedOffCheck_Check()
	 * @model required="true"
	 * @generated
	 */
	String getCheck();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.SwitchedOffCheck#getCheck <em>Check</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check</em>' attribute.
	 * @see #getCheck()
	 * @generated
	 */
	void setCheck(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it does not apply here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.throughline.model.organisation.OrganisationPackage#getSwitchedOffCheck_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.SwitchedOffCheck#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // SwitchedOffCheck

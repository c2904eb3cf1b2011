/**
 */
package org.throughline.model.organisation;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An external participant, such as the patient, a payer or a referring practice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Party#isUltimateCustomer <em>Ultimate Customer</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getParty()
 * @model
 * @generated
 */
public interface Party extends Participant {
	/**
	 * Returns the value of the '<em><b>Ultimate Customer</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the line ends at this party.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ultimate Customer</em>' attribute.
	 * @see #setUltimateCustomer(boolean)
	 * @see org.throughline.model.organisation.OrganisationPackage#getParty_UltimateCustomer()
	 * @model default="false"
	 * @generated
	 */
	boolean isUltimateCustomer();

	/**
	 * Sets the value of the '{@link org.throughline.model.organisation.Party#isUltimateCustomer <em>Ultimate Customer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ultimate Customer</em>' attribute.
	 * @see #isUltimateCustomer()
	 * @generated
	 */
	void setUltimateCustomer(boolean value);

} // Party

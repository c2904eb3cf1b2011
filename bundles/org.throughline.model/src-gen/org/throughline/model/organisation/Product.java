/**
 */
package org.throughline.model.organisation;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Product</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a participant hands over.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Product#getSuppliers <em>Suppliers</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Product#getAspects <em>Aspects</em>}</li>
 *   <li>{@link org.throughline.model.organisation.Product#getSatisfies <em>Satisfies</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getProduct()
 * @model
 * @generated
 */
public interface Product extends Element {
	/**
	 * Returns the value of the '<em><b>Suppliers</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who makes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppliers</em>' reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getProduct_Suppliers()
	 * @model
	 * @generated
	 */
	EList<Participant> getSuppliers();

	/**
	 * Returns the value of the '<em><b>Aspects</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Aspect}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes it complete in its customer's eyes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspects</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getProduct_Aspects()
	 * @model containment="true"
	 * @generated
	 */
	EList<Aspect> getAspects();

	/**
	 * Returns the value of the '<em><b>Satisfies</b></em>' reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Need}.
	 * It is bidirectional and its opposite is '{@link org.throughline.model.organisation.Need#getSatisfiedBy <em>Satisfied By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The needs that it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Satisfies</em>' reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getProduct_Satisfies()
	 * @see org.throughline.model.organisation.Need#getSatisfiedBy
	 * @model opposite="satisfiedBy" transient="true"
	 * @generated
	 */
	EList<Need> getSatisfies();

} // Product

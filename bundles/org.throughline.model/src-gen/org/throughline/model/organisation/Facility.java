/**
 */
package org.throughline.model.organisation;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Facility</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A site of the client.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Facility#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getFacility()
 * @model
 * @generated
 */
public interface Facility extends Element {
	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its departments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getFacility_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

} // Facility

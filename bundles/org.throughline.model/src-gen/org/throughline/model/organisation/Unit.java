/**
 */
package org.throughline.model.organisation;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A department.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.organisation.Unit#getUnits <em>Units</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.organisation.OrganisationPackage#getUnit()
 * @model
 * @generated
 */
public interface Unit extends Element {
	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.organisation.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The departments below it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.throughline.model.organisation.OrganisationPackage#getUnit_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

} // Unit

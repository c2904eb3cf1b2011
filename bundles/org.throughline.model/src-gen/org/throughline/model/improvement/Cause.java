/**
 */
package org.throughline.model.improvement;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Why a problem happens.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.Cause#getCategory <em>Category</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Cause#getCauses <em>Causes</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.improvement.ImprovementPackage#getCause()
 * @model
 * @generated
 */
public interface Cause extends Element {
	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The branch of the fishbone, such as people, method or equipment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see #setCategory(String)
	 * @see org.throughline.model.improvement.ImprovementPackage#getCause_Category()
	 * @model
	 * @generated
	 */
	String getCategory();

	/**
	 * Sets the value of the '{@link org.throughline.model.improvement.Cause#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(String value);

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Cause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the cause itself is there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' containment reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getCause_Causes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cause> getCauses();

} // Cause

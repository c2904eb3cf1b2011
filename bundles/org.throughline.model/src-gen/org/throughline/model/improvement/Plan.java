/**
 */
package org.throughline.model.improvement;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is wrong and what is done about it; the root of its file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.improvement.Plan#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Plan#getActions <em>Actions</em>}</li>
 *   <li>{@link org.throughline.model.improvement.Plan#getTargets <em>Targets</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.improvement.ImprovementPackage#getPlan()
 * @model
 * @generated
 */
public interface Plan extends Element {
	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Problem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the evidence shows to be wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getPlan_Problems()
	 * @model containment="true"
	 * @generated
	 */
	EList<Problem> getProblems();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getPlan_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Action> getActions();

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.improvement.Target}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What shall be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' containment reference list.
	 * @see org.throughline.model.improvement.ImprovementPackage#getPlan_Targets()
	 * @model containment="true"
	 * @generated
	 */
	EList<Target> getTargets();

} // Plan

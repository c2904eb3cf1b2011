/**
 */
package org.throughline.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the flow splits or joins.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Decision#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getDecision()
 * @model
 * @generated
 */
public interface Decision extends Node {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"exclusive"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.process.DecisionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of its ways are taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.process.DecisionKind
	 * @see #setKind(DecisionKind)
	 * @see org.throughline.model.process.ProcessPackage#getDecision_Kind()
	 * @model default="exclusive"
	 * @generated
	 */
	DecisionKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Decision#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.process.DecisionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DecisionKind value);

} // Decision

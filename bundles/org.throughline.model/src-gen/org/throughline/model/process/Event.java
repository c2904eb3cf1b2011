/**
 */
package org.throughline.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that happens on the way.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Event#getAttachedTo <em>Attached To</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getEvent()
 * @model
 * @generated
 */
public interface Event extends Node {
	/**
	 * Returns the value of the '<em><b>Attached To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The step at whose border it lies.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attached To</em>' reference.
	 * @see #setAttachedTo(Node)
	 * @see org.throughline.model.process.ProcessPackage#getEvent_AttachedTo()
	 * @model
	 * @generated
	 */
	Node getAttachedTo();

	/**
	 * Sets the value of the '{@link org.throughline.model.process.Event#getAttachedTo <em>Attached To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attached To</em>' reference.
	 * @see #getAttachedTo()
	 * @generated
	 */
	void setAttachedTo(Node value);

} // Event

/**
 */
package org.throughline.model.base;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that a consultant can name, refer to and find again.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.Element#getId <em>Id</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getName <em>Name</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getNote <em>Note</em>}</li>
 *   <li>{@link org.throughline.model.base.Element#getFieldValues <em>Field Values</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.base.BasePackage#getElement()
 * @model abstract="true"
 * @generated
 */
public interface Element extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A UUID, given when first asked for, which no save, move, rename or import changes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see org.throughline.model.base.BasePackage#getElement_Id()
	 * @model id="true" changeable="false" volatile="true"
	 * @generated
	 */
	String getId();

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What users call the element; may hold several lines.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.throughline.model.base.BasePackage#getElement_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the consultant wrote beside it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.throughline.model.base.BasePackage#getElement_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.Element#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Field Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.base.FieldValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the client's own fields say of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field Values</em>' containment reference list.
	 * @see org.throughline.model.base.BasePackage#getElement_FieldValues()
	 * @model containment="true"
	 * @generated
	 */
	EList<FieldValue> getFieldValues();

} // Element

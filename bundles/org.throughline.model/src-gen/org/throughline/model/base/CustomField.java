/**
 */
package org.throughline.model.base;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Custom Field</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A field that a client defines for one kind of element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.CustomField#getElementType <em>Element Type</em>}</li>
 *   <li>{@link org.throughline.model.base.CustomField#getKind <em>Kind</em>}</li>
 *   <li>{@link org.throughline.model.base.CustomField#getChoices <em>Choices</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.base.BasePackage#getCustomField()
 * @model
 * @generated
 */
public interface CustomField extends Element {
	/**
	 * Returns the value of the '<em><b>Element Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The class of the elements that have it, such as Job.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element Type</em>' attribute.
	 * @see #setElementType(String)
	 * @see org.throughline.model.base.BasePackage#getCustomField_ElementType()
	 * @model required="true"
	 * @generated
	 */
	String getElementType();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.CustomField#getElementType <em>Element Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element Type</em>' attribute.
	 * @see #getElementType()
	 * @generated
	 */
	void setElementType(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"text"</code>.
	 * The literals are from the enumeration {@link org.throughline.model.base.FieldKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be entered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.base.FieldKind
	 * @see #setKind(FieldKind)
	 * @see org.throughline.model.base.BasePackage#getCustomField_Kind()
	 * @model default="text"
	 * @generated
	 */
	FieldKind getKind();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.CustomField#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.throughline.model.base.FieldKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FieldKind value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values to choose from, where the kind is choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' attribute list.
	 * @see org.throughline.model.base.BasePackage#getCustomField_Choices()
	 * @model
	 * @generated
	 */
	EList<String> getChoices();

} // CustomField

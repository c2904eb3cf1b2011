/**
 */
package org.throughline.model.base;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Field Value</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The value of one of the client's own fields.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.base.FieldValue#getField <em>Field</em>}</li>
 *   <li>{@link org.throughline.model.base.FieldValue#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.base.BasePackage#getFieldValue()
 * @model
 * @generated
 */
public interface FieldValue extends Element {
	/**
	 * Returns the value of the '<em><b>Field</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The field.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Field</em>' reference.
	 * @see #setField(CustomField)
	 * @see org.throughline.model.base.BasePackage#getFieldValue_Field()
	 * @model required="true"
	 * @generated
	 */
	CustomField getField();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.FieldValue#getField <em>Field</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Field</em>' reference.
	 * @see #getField()
	 * @generated
	 */
	void setField(CustomField value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value; a number with a decimal point, a date as ISO 8601.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.throughline.model.base.BasePackage#getFieldValue_Value()
	 * @model
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.throughline.model.base.FieldValue#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // FieldValue

/**
 */
package org.throughline.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Association</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark's or a document's link to what it is about.
 * <!-- end-model-doc -->
 *
 *
 * @see org.throughline.model.process.ProcessPackage#getAssociation()
 * @model
 * @generated
 */
public interface Association extends Flow {
} // Association

/**
 */
package org.throughline.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A remark on the diagram; its text is the name.
 * <!-- end-model-doc -->
 *
 *
 * @see org.throughline.model.process.ProcessPackage#getNote()
 * @model
 * @generated
 */
public interface Note extends Node {
} // Note

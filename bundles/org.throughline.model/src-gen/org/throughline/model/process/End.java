/**
 */
package org.throughline.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>End</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the process ends.
 * <!-- end-model-doc -->
 *
 *
 * @see org.throughline.model.process.ProcessPackage#getEnd()
 * @model
 * @generated
 */
public interface End extends Node {
} // End

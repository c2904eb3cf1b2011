/**
 */
package org.throughline.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sub Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step that is a flowchart of its own.
 * <!-- end-model-doc -->
 *
 *
 * @see org.throughline.model.process.ProcessPackage#getSubProcess()
 * @model
 * @generated
 */
public interface SubProcess extends Step, Scope {
} // SubProcess

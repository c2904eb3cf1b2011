/**
 */
package org.throughline.model.process;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Start</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Where the process begins.
 * <!-- end-model-doc -->
 *
 *
 * @see org.throughline.model.process.ProcessPackage#getStart()
 * @model
 * @generated
 */
public interface Start extends Node {
} // Start

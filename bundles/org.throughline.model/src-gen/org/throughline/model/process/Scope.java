/**
 */
package org.throughline.model.process;

import org.eclipse.emf.common.util.EList;

import org.throughline.model.base.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scope</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What nodes and flows lie in: a process, or a sub-process drawn inside it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.throughline.model.process.Scope#getNodes <em>Nodes</em>}</li>
 *   <li>{@link org.throughline.model.process.Scope#getFlows <em>Flows</em>}</li>
 * </ul>
 *
 * @see org.throughline.model.process.ProcessPackage#getScope()
 * @model abstract="true"
 * @generated
 */
public interface Scope extends Element {
	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.process.Node}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its nodes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.throughline.model.process.ProcessPackage#getScope_Nodes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Node> getNodes();

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link org.throughline.model.process.Flow}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its flows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see org.throughline.model.process.ProcessPackage#getScope_Flows()
	 * @model containment="true"
	 * @generated
	 */
	EList<Flow> getFlows();

} // Scope

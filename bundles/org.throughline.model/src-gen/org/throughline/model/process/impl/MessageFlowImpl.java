/**
 */
package org.throughline.model.process.impl;

import org.eclipse.emf.ecore.EClass;

import org.throughline.model.process.MessageFlow;
import org.throughline.model.process.ProcessPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Message Flow</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class MessageFlowImpl extends FlowImpl implements MessageFlow {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MessageFlowImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProcessPackage.Literals.MESSAGE_FLOW;
	}

} //MessageFlowImpl

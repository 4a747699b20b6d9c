package org.rhomboid.endtoend.stack;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the product once, before the first test that asks for a {@link Stack}, and stops it after the last. What a test left broken is up again for the next. */
public final class WholeSystem implements ParameterResolver, BeforeAllCallback, BeforeEachCallback {

  private static final Namespace HERE = Namespace.create(WholeSystem.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    stack(context).up();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    stack(context).up();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Stack.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return stack(context);
  }

  /** The root store closes it at the end. */
  private static Stack stack(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(HERE)
        .computeIfAbsent(Stack.class, wanted -> Stack.inTemporaryFolder(), Stack.class);
  }
}

/** The package names its JavaScript as its types. These are the schemas that we use. */
declare module 'discord-api-spec/zod' {
  interface Schema {
    safeParse(
      body: unknown,
    ):
      | { success: true; data: unknown }
      | { success: false; error: { issues: readonly { message: string }[] } }
  }
  export const MessageCreateRequestSchema: Schema
  export const ApplicationCommandUpdateRequestSchema: Schema
  export const CreateTextThreadWithMessageRequestSchema: Schema
  export const CreateMessageInteractionCallbackRequestSchema: Schema
  export const IncomingWebhookRequestPartialSchema: Schema
  export const IncomingWebhookUpdateRequestPartialSchema: Schema
}

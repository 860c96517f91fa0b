export type Moment = 'request read' | 'request carried out' | 'answer sent'

/**
 * Called at each moment of each request to a fake, with its method and path. `drop`, when a request was read: the
 * connection is cut, and nothing carried out.
 */
export type Watch = (moment: Moment, call: string) => 'go on' | 'drop'

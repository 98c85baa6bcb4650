/** The part of saxen that is used: it has no types of its own. */
declare module 'saxen' {
  export class Parser {
    on(event: 'openTag', call: (name: string, attributes: () => Readonly<Record<string, string>> | false) => void): this;
    on(event: 'closeTag', call: (name: string) => void): this;
    on(event: 'text' | 'cdata', call: (text: string) => void): this;
    on(event: 'error', call: (error: Error) => void): this;
    /** Calls are made for every tag that is complete; what is not waits for the next piece. */
    write(xml: string): this;
    end(): Error | null;
  }
}

/** Whether two types take each other's values, and neither is `any`. */
export type Same<Left, Right> =
  IsAny<Left> extends true ? false : [Left] extends [Right] ? ([Right] extends [Left] ? true : false) : false;

type IsAny<Type> = 0 extends 1 & Type ? true : false;

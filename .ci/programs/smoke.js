import { smokeFacts } from "./smokeFacts.js";

console.log(JSON.stringify(smokeFacts));
